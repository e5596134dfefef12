/** Chinese and Korean family names, which stand before the given name; lower case, without tones. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng
    zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong lei xiong qian bai cui tan dai hao jia gu
    qiu qin meng shi xue hou long wan duan qiao tao xi fang zou hsu hsieh chang chiang chou chu tsai tsang cheung chan chow leung lau
    lai kwok kwan wong lam lo ng ho yip mao ban bae baek cha chae cho choe choi chong chun chung eom gang gil gwak hong hwang hyun im
    jang jeon jeong ji jin jo joo ju jun jung kang kim ko koo kwon lee lim min moon na nam noh oh pae paik pak park rhee ri roh ryu
    seo seok shin sim sin sohn son suh um woo yi yim yoo yoon youn yun ahn an byun do heo hur ha bong tsui siu fong`.split(
    /\s+/,
  ),
)

const INITIAL = '(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)'
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|e|i|o|u)'
const GIVEN = new RegExp(`^${INITIAL}?${FINAL}(?:${INITIAL}${FINAL})?$`)

/** Whether a family name and the word behind it, both lower case, make a Chinese name: "zhang yimou". */
export function isChineseName(family: string, given: string): boolean {
  return EAST_ASIAN_SURNAMES.has(family) && given.length > 1 && GIVEN.test(given)
}
