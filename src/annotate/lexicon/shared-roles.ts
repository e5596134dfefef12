/**
 * Roles that organizations and countries have as well, and role words that are adjectives too: they say nothing about the kind of the
 * name that they stand with. Lower case.
 */
export const SHARED_ROLES: ReadonlySet<string> = new Set(
  `ally rival opponent partner member native local head star owner founder publisher supporter leader successor predecessor
    challenger champion employer developer retailer broker candidate independent official expert model patient private general
    major marine chief prop forward safety centre comic graduate specialist winner manager producer`.split(/\s+/),
)
