const STATES = `
AL alabama AK alaska AZ arizona AR arkansas CA california CO colorado CT connecticut DE delaware FL florida GA georgia-us-state
HI hawaii ID idaho IL illinois IN indiana IA iowa KS kansas KY kentucky LA louisiana ME maine MD maryland MA massachusetts
MI michigan MN minnesota MS mississippi MO missouri MT montana NE nebraska NV nevada NH new-hampshire NJ new-jersey NM new-mexico
NY new-york-state NC north-carolina ND north-dakota OH ohio OK oklahoma OR oregon PA pennsylvania RI rhode-island SC south-carolina
SD south-dakota TN tennessee TX texas UT utah VT vermont VA virginia WA washington-state WV west-virginia WI wisconsin WY wyoming
AS american-samoa DC washington-dc GU guam MP northern-mariana-islands PR puerto-rico VI us-virgin-islands
`

/** From the postal code of a state or a territory of the United States to its id in the packs. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  [...STATES.matchAll(/([A-Z]{2}) ([a-z-]+)/g)].map(([, code = '', id = '']) => [code, id]),
)
