"""Comparisons: one figure against another, of another place or another year.

Its files, in the order of reading:

* `level_of_year`: the year of the figure held against: three times our rate of 1985
* `rivals`: what a figure is held against, and how several combine
* `field_of_rivals`: the place in which rivals are put in order: second in Oklahoma, behind Oklahoma City
* `held_paces`: a pace held against another's: rose 12 percent, twice the pace of the nation
* `sides`: the two sides of a comparison
* `fewer_then`: a year that a clause of its own compares
* `then_and_now`: how large the text's own place was in a year told
* `sizes`: how large a place is beside another, without a factor
* `joined_subjects`: several things of which one comparison is told
* `other_thing`: two things counted in one place and time
* `factor_base`: the other figure of a factor or a comparison where its words print it
* `beats_no_figure`: what "exceeded" and "beats" are said of that is no figure: a goal, a top
* `but_per_head`: the same two places per head, behind their counts: but Mesa is worse per capita
* `and_another`: a second comparison of the same two places, told behind the first
* `comparison`: more than, fewer than, as many as, with both sides told
* `counts_of_both`: the counts of both sides, told behind a comparison
* `each_beside`: several places held against one
* `each_of_years`: one year held against each of several
* `other_nations`: nations abroad that a figure is held against as a set
* `likelier_groups`: groups of people by what befalls them
* `factors`: twice as many as, 20 percent higher than
* `elided`: the other side stands earlier: a third of that
* `both_of_them`: the other side is pointed at: outran both, three times the two together
* `sized_asides`: a place's size told beside it, which a comparison passes over
* `other_place`: the place that a comparison leaves out
* `as_high`: a rate so many times as high as the one told before
* `as_likely`: how likely people are to be killed in two places
* `had_the_rate`: of two places the one with the higher rate
* `was_higher`: another place's figure, called higher or lower
* `others_had`: other places that have more or less of what was just told
* `beside`: the other place is left out: buried more, a third of ours
* `topped`: one place above another, of what the sentence before counted
* `more_per_head`: two places by how many for each resident
* `turned_round`: a comparison said again the other way, or per head
* `who_is_sized`: which place words of size are told of
* `residents`: the same with a factor: three times as many people
* `beside_a_size`: differences behind a place's size, which start from no year
* `year_was_worse`: a year set beside the one that is told of
"""
