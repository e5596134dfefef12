/** Family names that stand first in English-language news: Chinese, Korean, Vietnamese, Cambodian. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'bai bao cai cao chai chan chang chao chen cheng cheung chiang chin cho choe choi chou chow chu chung cui dai deng ding dong du duan ' +
    'fan fang feng fu gao geng gong gu guan guo hao he hong hou hu hua huang hui hun hwang hyun im jang jeong ji jia jiang jin jo jung kang ' +
    'ke ko kong kwak kwok kwon lai lam lau lee lei leung li liang liao lim lin ling liu lo long lu luo ma mao meng min moon mu ngo nguyen ' +
    'ning noh oh ouyang pan pak park peng pham qi qian qiao qin qiu qu ren rhee roh ryu sang seo shao shen sheng shi shin sin sok sohn ' +
    'song su sun tan tang tao tian tong tran tsai tseng tung vo wan wang wei wen won wong woo wu xi xia xiang xiao xie xiong xu xue yan ' +
    'yang yao ye yeung yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou kim'
  ).split(' '),
)

const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|kw|hy|gy|my|py|ry|ny)?(?:[aeiou]|ai|an|ang|ao|ae|ei|en|eng|eo|eon|eong|er|eu|eul|eun|eung|eup|ia|ian|iang|iao|ie|il|im|in|ing|iong|iu|oe|ok|ol|om|on|ong|oo|ook|oon|ou|ua|uai|uan|uang|ui|uk|ul|um|un|ung|uo|ye|yeo|yeol|yeon|yeong|yo|yong|yu|yun|yung|yuk|wa|wan|won|ak|al|am|ap|at|ek|ep|ik|ip|it|ien|iet|inh|anh|uc|uoc|uong|ue|yen|uyen)$/
const TWO_SYLLABLES = /^[a-z]{4,10}$/

/** Whether a word can be a given name of one or two such syllables, as `jinping`, `un` or `keqiang` are and `harvey` isn't. */
function isSyllabic(word: string): boolean {
  if (SYLLABLE.test(word)) return true
  if (!TWO_SYLLABLES.test(word)) return false
  for (let at = 2; at < word.length; at += 1) {
    if (SYLLABLE.test(word.slice(0, at)) && SYLLABLE.test(word.slice(at))) return true
  }
  return false
}

/** Whether a folded word is one of these family names. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word)
}

/** Whether the tokens of a person's name begin with the family name: `xi jinping`, `kim jong un`, `park geun hye`. */
export function familyNameFirst(tokens: readonly string[]): boolean {
  const [first = '', ...given] = tokens
  return given.length > 0 && given.length < 3 && FAMILY_NAMES.has(first) && given.every(isSyllabic)
}
