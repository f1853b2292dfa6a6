"""Context: what words leave out or only point back at, and what the words and sentences before give for it.

Its files, in the order of reading:

* `befell_last`: people right before a figure that only goes on with them
* `accounted`: a place's part of a count: Tulsa accounted for 62 of them
* `the_number`: what stands for the thing that a text counts
* `listed_rates`: figures per head that leave out what they are per
* `bracketed`: figures in brackets: the same of another time, or the rate of a count
* `rows`: lines that hold a place and its figures alone
* `top_rates`: bare figures behind an extreme of a rate
* `bare_rates`: bare figures per head
* `bases`: of how many heads a bare rate is
* `bare_ages`: bare numbers that are ages
* `of_a_kind`: parts told by what they were
* `bare`: a number without a noun, whose neighbours show its series
* `owner_alone`: a place whose own noun is left out: Michigan's was 5.6
* `years_that_followed`: years told by those before
* `rival_figure`: another figure for a change just told
* `answers`: the way that a question asks about
* `asks_another`: questions for how many there are of a thing that nobody counts here
* `asked`: what a question asks for
* `deaths_told`: whose deaths a text counts, for words that only say that people died
* `list_heads`: heads of lists that say what their figures are
* `orders`: orders of places, and the titles that open one
* `sized_field`: the big cities of a text that ranks cities, for a rank that names no field
* `asked_order`: orders that a question opens: which city had the most robberies
* `last_told`: what the readings of a sentence leave to the next one
* `unit_goes_on`: a bare number behind a rate, told of another time or place
* `rate_named`: a rate that is named or asked for without its figure
* `things_told`: what can be stolen, of those things that the text names
* `more_then`: a difference told of another time than the figure before
* `percent_between`: a percent alone that leads from one of two counts to the other
* `number_alone`: a number that stands before the sentence that says what it counts
* `another_thing`: sentences that turn a text to what is not counted here
* `staff_named`: officers that a sentence names and does not count
* `others_moved`: whether something else moved since the last change
* `town_told`: towns that no list holds, told by a sentence about them
* `earlier`: what the sentences before leave to words that point back
* `of_that_town`: figures of a town that no list holds
* `of_those_told`: parts of those just told
* `so_did`: what a few words say again of another
* `other_way`: changes told by the one before: went the other way
* `in_its_field`: ranks among the cities of a size that the text ranks
* `of_that_figure`: what is told of the figure right before it: that was the most since 2006
* `of_that_share`: extremes and ranks of a share
* `percent_again`: a bare number that goes on with a percentage
* `own_budget`: the budget of the office that the text named last
* `these_crimes`: crimes that words only point back at
* `inmates_told`: the population of a text that counts federal prisoners
* `checks_told`: checks in a text that has counted background checks
* `the_department`: whose department counts federal things
* `killings_by_police`: killings in a text on those whom the police kill
* `than_before`: a difference set behind a count
* `together`: sums of places that the words only point at
* `former_latter`: one or each of the two places told last
* `turned_to`: what a sentence turns to by naming it without a figure
* `arrests_go_on`: arrests told by their offence alone
* `safest_of_them`: who is the safest, by the crime that the text puts places in order by
* `staff_now`: how many officers there are now, behind a sentence that names them
* `guns_by_state`: guns that go by the state they came from
* `sources_go_on`: states told one behind another as sources of traced guns
* `traced_of_them`: traced guns that are only pointed at: traced 412 of them
* `origin_of_change`: where traced guns were first sold, before a change of their number
"""
