"""Words: the tokens of a sentence, what the lexicon knows of them, and what such marks alone can tell.

Its files, in the order of reading:

* `hidden`: characters that nobody sees, left out before words are cut
* `tokens`: words, numbers and marks with their places in the text
* `drawn_words`: marks that stand for a word: an arrow, a slash before so many people
* `marks`: the words that the lexicon knows, in lanes; the longest phrase holds
* `signs`: what of a sentence wakes a piece of work on it, as bits of one number
* `members`: offences listed only to say what a group of them holds
* `ages`: how old those counted were, as marks that narrow a count
* `opposites`: the other of two: rose and fell, more and fewer
* `far_years`: years whose figure is the other side of a comparison
* `over_times`: words that only open a time: over the past year
* `far_side`: which words stand behind "than", "down from", "compared with"
* `table_lines`: tables that stand in a text as lines, cut in cells
"""
