"""Numbers: their value, their unit and the force of the words around them. What they count is not asked here.

Its files, in the order of reading:

* `line`: a sentence's tokens as these readers look at them
* `number_kinds`: kinds of numbers that rules speak of together
* `hundreds_left_out`: hundreds that speech leaves out: two forty-six
* `number_words`: digits with their scale, and numbers in words
* `finds`: a number and its unit: percent, points, money, or bare
* `hedges`: what the words around it do to it: more than, about, all but
* `durations`: stretches of time, and what a number is per
* `multiples`: factors: doubled, three times as many
* `portions`: parts of a whole: one in five, two-thirds
* `ranges`: two numbers that are one figure: 30 to 40
* `labelled_units`: items of a list whose label tells the unit of the figure before it
* `masks`: numbers that count nothing: statutes, calibres, addresses
* `numbers`: every quantity of a sentence, by all of these
* `masked_numbers`: why a number counts nothing, for a person who asks
* `quantities`: the quantities of a text alone, for a caller who wants no claim
"""
