"""The sentence: the scene that every rule looks at, and which time and place a figure in it takes.

Its files, in the order of reading:

* `vocabulary`: words given for one check, beside the lexicon's
* `exceptions`: what an order leaves out: no state but Louisiana
* `narrower`: words that make a measure of one's own figures another one
* `closed_times`: years that were closed, and no cases
* `paces`: what another thing's pace is held against
* `harmed`: people who are only harmed: residents in the words for a part, those hit by a car
* `surnames`: surnames that are also words for a part
* `passed`: words that reach a total or stand beside another's
* `officers_counted`: officers as what a force is counted by
* `steps_in_court`: what becomes of crimes before the law: convictions for robbery, the arrest rate for murder
* `other_kinds`: counts of another kind than their noun tells: checks for permits, prosecutions for illegal entry
* `counted_measures`: the measures that can be counted, victims and complaints among them
* `as_another`: where "as" opens another place's clause
* `glosses`: what a measure's name means, told right behind it
* `works_named`: names of reports and books in quotation marks
* `segments`: where a sentence is cut in segments and clauses
* `scene`: one sentence with every mark, time, place and number on it
* `once`: what a sentence tells as a whole, worked out when first asked for
* `datelines`: the place of a dateline
* `relative_clauses`: clauses with ", which" or ", who" that a comma closes
* `affiliations`: places in the name of a school or of a body
* `asides`: places that only describe another
* `drivers`: places that a change is put down to
* `side_clauses`: clauses that a sentence opens with to set another place beside its own: though killings rose in Reno,
* `apart`: places that have no part in a figure
* `in_groups`: places inside words for a field of rivals
* `home`: the place that the text is about, where words leave it out
* `walls`: what a date or a place does not reach across: figures, brackets
* `apposed_dates`: times inside a figure between commas
* `set_in`: the year that set a record
* `since_event`: periods that open a window: since 2004
* `told_periods`: the period that the words right beside a figure tell
* `others_times`: times of a part, a superlative or a broken record, and not of the figure beside them
* `far_periods`: the time that a figure is held against
* `from_a_norm`: differences from an average, a habit or an expectation
* `another_change`: the time of another change that stands beside
* `top_years`: years that the words call the worst or the best
* `against_years`: several years, or all of one, on the other side of a comparison
* `joined_clauses`: places ahead of the verb of a clause that "and" joins on
* `joined_bases`: times of several counts that one figure is held against
* `holds_now`: clauses told of now behind one of a past year
* `parts_number`: the number of a part, put behind it: half of them, 303, in Detroit
* `rivals_figures`: figures of the place that another is held against
* `owners_behind`: the place whose change a noun tells, named behind its description: of my hometown, Reno
* `slots`: where a figure finds its period and its place, by all of these
"""
