/** Adjectives and nouns for peoples, parties and faiths, lower case: capitalised, but no names of somebody or something. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic argentine
    argentines argentinian armenian armenians asian asians australian australians austrian austrians azerbaijani bahraini
    bangladeshi bangladeshis basque belarusian belarusians belgian belgians bolivian bosnian bosnians brazilian brazilians briton britons
    british bulgarian bulgarians burmese cambodian cambodians cameroonian canadian canadians caribbean catalan catalans chechen chechens
    chilean chileans chinese colombian colombians congolese croat croatian croatians cuban cubans cypriot czech czechs dane danes danish
    dutch dutchman ecuadorean ecuadorian egyptian egyptians emirati english englishman eritrean estonian estonians ethiopian ethiopians european
    europeans filipino filipinos finn finnish finns flemish french frenchman frenchwoman gambian georgian georgians german germans
    ghanaian ghanaians greek greeks guatemalan guatemalans haitian haitians hawaiian hispanic hispanics honduran hondurans hungarian hungarians
    icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian
    italians ivorian jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovar kurd kurdish kurds
    kuwaiti kuwaitis kyrgyz lao laotian latin latino latinos latina latvian latvians lebanese liberian liberians libyan libyans lithuanian
    lithuanians macedonian malagasy malawian malaysian malaysians maldivian malian maltese maori mexican mexicans moldovan mongolian
    montenegrin moroccan moroccans mozambican namibian nepalese nepali nicaraguan nicaraguans nigerian nigerians norwegian norwegians omani
    pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian peruvians pole poles polish portuguese puerto
    qatari qataris roma romanian romanians russian russians rwandan rwandans salvadoran salvadorans saudi saudis scot scots scottish
    scandinavian senegalese serb serbian serbs lankan lankans zealander zealanders rican ricans leonean leoneans salvadorean arabian arabians sicilian singaporean slav slavic slovak slovaks slovene slovenian somali somalis
    spaniard spaniards spanish sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tanzanian tanzanians thai thais
    tibetan tibetans tunisian tunisians turk turkish turks turkmen ugandan ugandans ukrainian ukrainians uruguayan uyghur uyghurs uzbek
    uzbeks venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav zambian zimbabwean zimbabweans
    texan texans californian californians floridian floridians londoner londoners parisian parisians berliner muscovite muscovites
    republican republicans democrat democrats democratic tory tories whig whigs labourite marxist marxists leninist stalinist maoist
    communist communists socialist socialists zionist zionists nazi nazis fascist fascists bolshevik bolsheviks islamist islamists
    jihadist christian christians catholic catholics protestant protestants orthodox evangelical evangelicals anglican anglicans
    baptist baptists methodist methodists lutheran lutherans mormon mormons jewish jew jews muslim muslims islamic sunni sunnis shia
    shias shiite shiites hindu hindus buddhist buddhists sikh sikhs judeo hebrew yiddish mandarin cantonese farsi pashto urdu hindi
    bengali tamil tamils swahili machiavellian orwellian kafkaesque victorian elizabethan georgian shakespearean darwinian freudian keynesian
    thatcherite reaganite trumpian clintonian putinist western westerner westerners eastern southern northern southerner southerners
    northerner midwestern mediterranean atlantic arctic antarctic nordic baltic balkan alpine andean saharan soviet soviets
    anglo sino russo franco italo indo euro afro latinx native aboriginal indigenous black blacks white whites
    brexiteer brexiteers eurosceptic eurosceptics remainer remainers god lord bible internet web`.split(/\s+/),
)
