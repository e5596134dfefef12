/** Words that stand with a role and narrow it, lower case: "former", "acting", "deputy", "presidential". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex then acting interim late senior junior deputy vice assistant associate chief lead leading top veteran current
    incoming outgoing retired longtime long-time one-time onetime sometime future new newly elected re-elected disgraced ousted
    embattled convicted indicted accused alleged self-proclaimed self-styled would-be famed famous renowned celebrated legendary
    popular prominent influential powerful controversial fellow presumptive lifelong first second third fourth last previous
    domestic executive general managing regional national international federal state local provincial municipal presidential
    vice-presidential congressional senatorial gubernatorial mayoral parliamentary cabinet party campaign press communications
    media policy security intelligence defense defence foreign finance economic trade health education justice transport
    treasury interior home military naval army police county city town district house senate majority minority opposition
    special independent public private personal political legal financial technical creative artistic musical
    prime supreme high grand honorary emeritus founding co joint right-wing left-wing far-right far-left conservative liberal
    progressive democratic republican socialist communist moderate centrist libertarian labour tory nationalist populist
    film movie television tv radio news sports football soccer basketball baseball hockey tennis rugby cricket golf boxing
    olympic olympics world pop rock jazz rap opera folk country hip-hop
    human rights civil climate environmental women's gay trade-union union labor
    tech technology software data science computer research medical hospital school university college law criminal constitutional
    real estate hedge fund bank business billionaire millionaire opera stage screen award-winning prize-winning oscar-winning
    left-leaning right-leaning pro-life anti-war best-selling bestselling
    american-born british-born
    staff head program programme project product marketing sales operations service services development affairs relations
    content design user web digital`.split(/\s+/),
)
