"""Counts: a number by itself, and a number that is a part of another.

Its files, in the order of reading:

* `cleared_of`: the cases behind a clearance rate: 39 percent (36 of 93)
* `part`: a count that is a part of another
* `part_of_told`: a part of what the sentences before counted
* `ordinal_totals`: a total told by its last: the 300th homicide
* `running_total`: what a killing brings the total to
* `headcount`: how many serve on a force
* `heads`: how many live in a place or serve on its force
* `sums_go_on`: a sum that goes on with a budget told before
* `money`: sums of money, and what was added to them
* `budget_moves`: by how many percent a budget moves
* `joined_nouns`: a number of several things at once
* `murders_among`: murders told as a part of the homicides
* `unshown`: counts of a noun that may be anybody's
* `of_its_too`: two parts of one owner's counts
* `of_them_here`: a part of a count of the same sentence, told by what befell it
* `few_murdered`: a few people murdered, told among a year's figures
* `shot_by_police`: a few people shot by police, told among a year's figures
* `second_look`: what a number that no rule has read is of, by the sentences before
* `traced_of_place`: guns of a state in a text on traced ones
* `those_who_died`: the dead of a text that counts deaths, with no word for how they died
* `stolen_ones`: things told before that were stolen or broken into
* `such_ones`: counts that point back at what was asked or told
* `pace_comes_to`: what a pace comes to, told without a noun
* `probes`: investigations of police forces told by their verb
* `value`: a count by itself, of the numbers that the other rules leave
* `had_none`: a crime that a place did not have: Ann Arbor had no murders
* `bounds_go_on`: a bound that covers the count joined to it
* `cleared_too`: figures that go on with a count of cases cleared
* `steps`: lists that step year by year
* `table_rows`: rows of a table that stands in the text: Robbery 470 411
* `arrows`: two counts with an arrow between: 301 -> 269
"""
