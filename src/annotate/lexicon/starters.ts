/**
 * Closed-class words, lower case, that open a sentence with a capital although they are no names. After an abbreviation that may end a
 * sentence, one of these with a capital says that it did.
 */
export const STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those such another each every either neither both all some any many most much few several no none
    one two three four five six seven eight nine ten dozens hundreds thousands millions
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves somebody someone anybody anyone everybody everyone nobody nothing
    something anything everything who whom whose which what when where why how whether whoever whatever whenever wherever however
    and but or nor so yet for because although though while whereas since until unless if once after before as than lest
    in on at by to from with without within of off over under about above across against along among amid around behind below
    beneath beside besides between beyond despite down during except inside into like near onto opposite out outside past per plus
    round through throughout toward towards underneath unlike up upon via versus regarding concerning following including given
    is are was were be been being am do does did done has have had having can could will would shall should may might must let
    don't didn't doesn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't let's
    it's he's she's that's there's here's what's who's we're they're you're i'm i've we've they've you've i'll we'll they'll
    you'll he'd she'd they'd we'd i'd you'd he'll she'll it'll where's how's
    not never ever also again already almost always often sometimes usually rarely seldom soon still then there here now today
    tomorrow yesterday tonight later earlier recently meanwhile instead indeed perhaps maybe probably possibly certainly clearly
    surely obviously apparently presumably reportedly allegedly supposedly actually basically eventually finally firstly secondly
    thirdly first second third last lastly next previously formerly currently presently originally initially ultimately generally
    typically traditionally historically officially technically specifically particularly especially similarly likewise
    additionally furthermore moreover nevertheless nonetheless otherwise therefore thus hence consequently accordingly afterwards
    elsewhere overall altogether even just only too very quite rather really simply merely nearly roughly approximately
    fortunately unfortunately sadly luckily happily hopefully surprisingly interestingly importantly ironically remarkably
    admittedly arguably evidently seemingly frankly honestly unsurprisingly notably back long far well yes yeah oh ah hey hello ok
    okay please thanks thank sorry welcome more less fewer better worse best worst other others same different new old young big
    small good bad great high low early late full part according due based compared asked told said thanks together
    according amongst amidst aboard notwithstanding apart aside concerning barring pending
    until till whilst albeit provided providing assuming supposing considering seeing`.split(/\s+/),
)
