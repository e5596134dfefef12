export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'time'
  | 'frequency'
  | 'angle'
  | 'pressure'
  | 'rate'

export interface Unit {
  /** Singular: `mile`, `square kilometer`, `°F`. */
  readonly name: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit (m, m², l, kg, km/h, K, J, W, byte, s, Hz, °, Pa) one of it is. */
  readonly factor: number
  /** Added after multiplying; only temperatures have one. */
  readonly offset: number
}

/** name | dimension | factor | other singular names and symbols | offset; plurals of names are made by rule. */
const TABLE = `
meter|length|1|metre,m
kilometer|length|1000|kilometre,km,kms,klick
decimeter|length|0.1|decimetre,dm
centimeter|length|0.01|centimetre,cm,cms
millimeter|length|0.001|millimetre,mm
micrometer|length|0.000001|micrometre,micron,μm,µm
nanometer|length|0.000000001|nanometre,nm
picometer|length|0.000000000001|picometre
mile|length|1609.344|mi
nautical mile|length|1852|nmi
yard|length|0.9144|yd,yds
foot|length|0.3048|ft,feet,foots
inch|length|0.0254|inches
furlong|length|201.168|
light-year|length|9460730472580800|light year,lightyear
hectare|area|10000|ha
acre|area|4046.8564224|
square meter|area|1|square metre,sq m,sqm,m2,m²
square kilometer|area|1000000|square kilometre,sq km,sqkm,km2,km²
square centimeter|area|0.0001|square centimetre,cm2,cm²
square mile|area|2589988.110336|sq mi,sq mile,mi2
square foot|area|0.09290304|square feet,sq ft,sqft,ft2
square yard|area|0.83612736|sq yd
square inch|area|0.00064516|square inches,sq in
liter|volume|1|litre,l
milliliter|volume|0.001|millilitre,ml
centiliter|volume|0.01|centilitre,cl
gallon|volume|3.785411784|gal
pint|volume|0.473176473|
quart|volume|0.946352946|
fluid ounce|volume|0.0295735295625|fl oz
cup|volume|0.2365882365|
tablespoon|volume|0.01478676478|tbsp
teaspoon|volume|0.00492892159|tsp
barrel|volume|158.987294928|bbl
bushel|volume|35.23907|
cubic meter|volume|1000|cubic metre,m3,m³,cu m
cubic kilometer|volume|1000000000000|cubic kilometre,km3
cubic centimeter|volume|0.001|cubic centimetre,cc,cm3
cubic foot|volume|28.316846592|cubic feet,cu ft
cubic yard|volume|764.554857984|
cubic inch|volume|0.016387064|cubic inches
acre-foot|volume|1233481.8375475|acre-feet
kilogram|mass|1|kilogramme,kilo,kg,kgs
gram|mass|0.001|gramme,g
milligram|mass|0.000001|milligramme,mg
microgram|mass|0.000000001|microgramme,μg,µg,mcg
tonne|mass|1000|metric ton,metric tonne
ton|mass|907.18474|short ton
long ton|mass|1016.0469088|
pound|mass|0.45359237|lb,lbs
ounce|mass|0.028349523125|oz
stone|mass|6.35029318|
carat|mass|0.0002|
kilometer per hour|speed|1|kilometre per hour,km/h,kph,kmh,kmph,km/hr,kilometers an hour,kilometres an hour
mile per hour|speed|1.609344|mph,miles an hour,mi/h
meter per second|speed|3.6|metre per second,m/s
foot per second|speed|1.09728|feet per second,ft/s
knot|speed|1.852|kt
°C|temperature|1|celsius,celcius,centigrade,degree celsius,degree celcius,degree centigrade,degree c,deg c,deg celsius,ºc,° c|273.15
°F|temperature|0.5555555555555556|fahrenheit,farenheit,degree fahrenheit,degree farenheit,degree f,deg f,deg fahrenheit,ºf,° f|255.3722222222222
kelvin|temperature|1|
degree|angle|1|°,deg,º
joule|energy|1|
kilojoule|energy|1000|kj
calorie|energy|4184|kilocalorie,kcal
kilowatt-hour|energy|3600000|kilowatt hour,kwh
megawatt-hour|energy|3600000000|megawatt hour,mwh
gigawatt-hour|energy|3600000000000|gigawatt hour,gwh
terawatt-hour|energy|3600000000000000|terawatt hour,twh
kiloton|energy|4184000000000|kilotonne
watt|power|1|w
kilowatt|power|1000|kw
megawatt|power|1000000|mw
gigawatt|power|1000000000|gw
terawatt|power|1000000000000|tw
horsepower|power|745.6998715822702|hp,bhp
byte|data|1|
bit|data|0.125|
kilobyte|data|1000|kb
megabyte|data|1000000|mb,meg
gigabyte|data|1000000000|gb,gig
terabyte|data|1000000000000|tb
petabyte|data|1000000000000000|pb
megabit|data|125000|
gigabit|data|125000000|
kilobit per second|rate|1000|kbps
megabit per second|rate|1000000|mbps,mbit/s
gigabit per second|rate|1000000000|gbps
second|time|1|sec,secs
millisecond|time|0.001|ms
hertz|frequency|1|hz
kilohertz|frequency|1000|khz
megahertz|frequency|1000000|mhz
gigahertz|frequency|1000000000|ghz
decibel|rate|1|db
pascal|pressure|1|
millibar|pressure|100|mbar
hectopascal|pressure|100|hpa
psi|pressure|6894.757293168|
`

const IRREGULAR_PLURALS = /(?:feet|inches|s|[^\w ]|[0-9])$/
const SYMBOL_LENGTH = 3

/** Every alias of every unit, lower case, singular and plural, to its unit. */
const UNITS: ReadonlyMap<string, Unit> = readTable()

/** The most words that an alias has: "degrees" "celsius". */
export const LONGEST_UNIT = 3

function readTable(): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', dimension = '', factor = '', aliases = '', offset = '0'] = line.split('|')
    if (!isDimension(dimension)) throw new Error(`Unknown dimension in the table of units: ${line}`)
    const unit: Unit = { name, dimension, factor: Number(factor), offset: Number(offset) }
    for (const alias of [name, ...aliases.split(',')]) {
      const key = alias.toLowerCase()
      if (key === '') continue
      if (!units.has(key)) units.set(key, unit)
      for (const plural of pluralsOf(key)) if (!units.has(plural)) units.set(plural, unit)
    }
  }
  return units
}

function pluralsOf(alias: string): string[] {
  if (alias.startsWith('degree ')) return [alias.replace('degree', 'degrees')]
  if (alias.includes(' per ')) return [alias.replace(' per ', 's per ').replace('foots', 'feet')]
  return alias.length <= SYMBOL_LENGTH || IRREGULAR_PLURALS.test(alias) ? [] : [`${alias}s`]
}

function isDimension(text: string): text is Dimension {
  return new Set<string>(
    'length area volume mass speed temperature energy power data time frequency angle pressure rate'.split(' '),
  ).has(text)
}

/** The unit of a name or symbol, singular or plural, in lower case: `miles`, `km/h`, `degrees celsius`. */
export function findUnit(alias: string): Unit | undefined {
  return UNITS.get(alias)
}

/** A value in another unit of the same dimension; null where the dimensions differ. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.dimension !== to.dimension) return null
  return (value * from.factor + from.offset - to.offset) / to.factor
}
