import type { Gender } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { FEMALE } from './given-names-female.ts'
import { MALE } from './given-names-male.ts'

/** Those that men and women bear alike. */
const EITHER = `
adi angel ashton aubrey avery bailey blair carey carroll casey charlie chen cheng corey dale dakota dana devon drew
elisha emery francis gale hadley hao hayden hong hui jackie jaden jaime jamie jan jean jess ji jia jin jing jodie
jordan jules jun kai kelly kendall kerry kim kit lan lane laurie lee lei leigh leslie li lin ling loren marley mason
meng micah min ming morgan nicky nicola noor nikita pat peng peyton phoenix ping qiang qing quinn randy reese remy
riley robbie robin rong rowan sacha sam sandy sasha sawyer shannon shawn shea shelley sidney skyler sung tao taylor
tian toni val wei wen xi xiao xin xing yan yang yi ying yong yu yuan yue yun zhen zhi zhong adama akwasi amanpreet anh
dolma dorcas gurmeet hyun jae jessie jiho kuldeep manpreet minh minho nhi pema phuong rajinder seo sonam tashi tenzin
tuan yoon`

function table(): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>()
  const add = (names: string, gender: Gender): void => {
    for (const name of names.trim().split(/\s+/)) genders.set(name, genders.has(name) ? null : gender)
  }
  add(MALE, 'male')
  add(FEMALE, 'female')
  for (const name of EITHER.trim().split(/\s+/)) genders.set(name, null)
  return genders
}

const GIVEN_NAMES = table()

/** Whether this word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(fold(word))
}

/** The gender of nearly all who bear this given name; null for names of both, and for unknown ones. */
export function genderOfName(word: string): Gender | null {
  return GIVEN_NAMES.get(fold(word)) ?? null
}

const FREQUENT = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric stephen
jonathan larry justin scott brandon frank benjamin gregory samuel raymond patrick alexander jack dennis jerry tyler aaron
henry jose adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald arthur albert lawrence
joe dylan juan billy bruce willie alan philip bob bill jim tom tim dan mike steve joe chris ben sam max alex nick tony
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna
ruth brenda pamela nicole katherine samantha christine catherine virginia debra rachel janet emma carolyn maria heather
diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea ann alice jean doris
kate jane sue anne hans karl peter jan luis carlos maria ana pierre jean marie ali mohammed ahmed fatima ivan olga wei li`.split(
    /\s+/,
  ),
)

/** Whether so many people bear this given name that it tells nobody apart. */
export function isFrequentGivenName(word: string): boolean {
  return FREQUENT.has(fold(word))
}
