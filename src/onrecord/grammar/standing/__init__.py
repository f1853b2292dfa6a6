"""Standing: extremes, records, ranks, and who comes next in an order.

Its files, in the order of reading:

* `inside_a_place`: fields inside one state or region: any city in Texas
* `this_century`: the years since 2000 as such a field
* `scopes`: the field of an extreme: ever, since 1996, among big cities
* `ranked_change`: a superlative of a change and not of a level
* `no_such_change`: changes that had no like in so many years
* `beside_figure`: what a superlative takes from the figure beside it
* `best_and_worst`: which end of an order "best" and "worst" are
* `as_it_did`: a place in an order that was the same in another year: as it did in 2007
* `gapped`: the other end of an order, told without its verb
* `undated_tops`: a difference from a record whose year is not told
* `ties`: extremes shared with another year or place
* `not_since`: extremes told by how far back one has to look
* `degrees`: the word that holds a field against its subject
* `behind_named`: the field of a rank told by those ahead
* `only_these`: an order of years told by its exceptions
* `extreme_rate`: whether an extreme is one per head
* `violent_years`: for whom a year was the deadliest, and what the most violent one is counted by
* `extreme_times`: when what is put first or last was
* `extreme`: what an extreme is of, and whether per head
* `dated_marks`: tops and feet that are called a mark and dated
* `former_marks`: the year of a record that has fallen
* `no_extreme`: superlatives that tell no extreme of this field
* `than_then`: places beside an earlier time of their own
* `than_all_but`: ranks told by whom a place leaves behind: more than all but three
* `more_than_any`: extremes told by what is beyond a whole field
* `worst_places`: places among the first of their kind
* `missed_record`: records that are not reached, and superlatives that say which places are meant
* `year_highs`: the top or foot of a number of years: a 50-year high
* `owned_records`: records that are a year's or a place's: last year's record, still the city's record
* `own_fields`: fields that a text names by its own list: of the lot, in this group
* `superlatives`: words that tell an extreme
* `first_time`: a bound passed for the first time in years
* `historic`: lows and highs that are called so, of no one year
* `ahead_or_behind`: a rank told by those ahead or by those left behind
* `outdone_by_none`: whose figure it is that nobody has more of, and of what
* `nowhere_else`: the highest rate by where it is: nowhere were cars stolen at the rate they were in Tacoma
* `unsurpassed`: extremes and ranks told by who has more
* `size_ranks`: a place in the order of all by its residents: the nation's fifth-largest city
* `rank`: a place in an order
* `order_of_standing`: the order in which a standing is a place
* `own_order`: the order that a sentence itself opens
* `leader`: who leads an order: the subject of "led the nation"
* `owned_rates`: rates that lead an order: Reno's robbery rate led the nation
* `from_the_foot`: a place counted from the foot: second to last
* `runs_of_places`: places named one after the other
* `standing`: a place in an order, told without a word for a rank
* `listed_items`: items of a list whose title told the order
* `figures_in_order`: figures beside a standing or an item's name
* `in_turn`: several places and as many standings
* `told_first`: a place told before its name: third place went to Iowa
* `courts_in_order`: court districts in an order of gun cases, which is one per head
* `rounds_out`: the last of the top so many
* `by_another_count`: the first of an order, counted another way: in plain numbers it is California
* `answers_top`: the place that answers a question for the first of an order
* `comes_next`: who comes next in an order
* `foot`: the foot of an order
"""
