/** Forms of verbs that report what somebody said, lower case, for what stands beside a quotation or before "that". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing
    replied replies reply answered answers answer responded responds respond explained explains explain explaining
    argued argues argue arguing claimed claims claim claiming stated states stating announced announces announcing
    noted notes noting warned warns warn warning insisted insists insist insisting admitted admits admit acknowledged acknowledges
    acknowledge conceded concedes concede denied denies deny declared declares declare tweeted tweets testified testifies
    recalled recalls recall continued continues concluded concludes suggested suggests suggest predicted predicts
    observed observes remarked remarks commented comments mentioned mentions stressed stresses emphasized emphasised emphasizes
    joked jokes quipped quips shouted shouts yelled yells cried cries whispered whispers exclaimed exclaims muttered mutters
    thought thinks believes believed alleged alleges alleging asserted asserts maintained maintains complained complains
    cautioned cautions countered counters urged urges pledged pledges promised promises vowed vows boasted boasts lamented laments
    confirmed confirms confirming revealed reveals reported reports agreed agrees estimated estimates quoted wondered wonders
    read reads begins began called calls`.split(/\s+/),
)
