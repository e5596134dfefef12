/** Verbs that put words into a mouth: base | third person | past | gerund, where they are irregular. */
const VERBS = `
say|says|said|saying
tell|tells|told|telling
ask
reply|replies|replied|replying
respond
answer
add
explain
note|notes|noted|noting
remark
comment
state|states|stated|stating
declare|declares|declared|declaring
announce|announces|announced|announcing
argue|argues|argued|arguing
insist
claim
suggest
warn
admit|admits|admitted|admitting
concede|concedes|conceded|conceding
acknowledge|acknowledges|acknowledged|acknowledging
confirm
deny|denies|denied|denying
write|writes|wrote|writing
tweet
retweet
post
shout
yell
cry|cries|cried|crying
whisper
mutter
joke|jokes|joked|joking
quip|quips|quipped|quipping
recall
conclude|concludes|concluded|concluding
observe|observes|observed|observing
testify|testifies|testified|testifying
report
promise|promises|promised|promising
vow
pledge|pledges|pledged|pledging
urge|urges|urged|urging
complain
lament
boast
brag|brags|bragged|bragging
predict
stress|stresses|stressed|stressing
emphasize|emphasizes|emphasized|emphasizing
emphasise|emphasises|emphasised|emphasising
exclaim
continue|continues|continued|continuing
assert
allege|alleges|alleged|alleging
maintain
contend
counter
reiterate|reiterates|reiterated|reiterating
repeat
proclaim
describe|describes|described|describing
call
label
quote|quotes|quoted|quoting
cite|cites|cited|citing
caution
advise|advises|advised|advising
demand
apologize|apologizes|apologized|apologizing
apologise|apologises|apologised|apologising
opine|opines|opined|opining
recount
reveal
point
vent
fume|fumes|fumed|fuming
rule|rules|ruled|ruling
accuse|accuses|accused|accusing
dismiss|dismisses|dismissed|dismissing
praise|praises|praised|praising
criticize|criticizes|criticized|criticizing
criticise|criticises|criticised|criticising
characterize|characterizes|characterized|characterizing
read
believe|believes|believed|believing
think|thinks|thought|thinking
go
begin|begins|began|beginning
`

/** Forms too common in other senses to count: "the report", "a post", "a call". Bare ones rarely stand beside a quotation. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `report claim post state comment note answer call label quote demand counter point rule ruling go goes going promise cry tweet
    read reads reading thought think thinks thinking begin begins beginning posts comments points rules points posting`.split(
    /\s+/,
  ),
)

/** Lower-case forms of verbs of speaking that stand with a subject: "said", "told", "writes". */
export const SPEECH_VERBS: ReadonlySet<string> = readForms()

/** Verbs that hand a description on: "called it a 'disgrace'". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  'called calls calling described describes describing labelled labeled branded dubbed dismissed denounced'.split(' '),
)

function readForms(): Set<string> {
  const forms = new Set<string>()
  for (const line of VERBS.trim().split('\n')) {
    const [base = '', third = `${base}s`, past = `${base}ed`, gerund = `${base}ing`] = line.split('|')
    for (const form of [base, third, past, gerund]) if (!AMBIGUOUS.has(form)) forms.add(form)
  }
  return forms
}
