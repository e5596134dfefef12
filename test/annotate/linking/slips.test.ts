import { describe, expect, it } from 'vitest'
import { isSlip, personSlip } from '../../../src/annotate/linking/slips.ts'

const ALONE = { elsewhere: false, company: false }

describe('isSlip', () => {
  it.each([
    ['Bangaldesh', 'Bangladesh'],
    ['Phillipines', 'Philippines'],
    ['Afganistan', 'Afghanistan'],
    ['Massachussetts Institute of Technology', 'Massachusetts Institute of Technology'],
    ['Democratic Nationel Committee', 'Democratic National Committee'],
    ['PSV Einhoven', 'PSV Eindhoven'],
  ])('%s for %s', (written, recorded) => {
    expect(isSlip(written, recorded, ALONE)).toBe(true)
  })

  it.each([
    ['South African', 'South Africa'],
    ['North Africa', 'North America'],
    ['Siberian', 'Siberia'],
    ['Sri Lankan', 'Sri Lanka'],
    ['Green Day', 'Green Bay'],
    ['Hot Fuss', 'Hot Fuzz'],
    ['SBC Communications', 'SBA Communications'],
    ['University of Ulster', 'University of Munster'],
    ['Almeria', 'Algeria'],
    ['Northampton', 'Southampton'],
    ['Leinster', 'Leicester'],
    ['Neverland', 'Nederland'],
    ['Persico', 'PepsiCo'],
    ['Americas', 'America'],
    ['St Helens', 'St Helena'],
    ['Highway 101', 'Highway 107'],
  ])('%s is not %s', (written, recorded) => {
    expect(isSlip(written, recorded, ALONE)).toBe(false)
  })

  it('takes more where the context speaks for it', () => {
    expect(isSlip('AztraZeneca', 'AstraZeneca', ALONE)).toBe(false)
    expect(isSlip('AztraZeneca', 'AstraZeneca', { elsewhere: true, company: false })).toBe(true)
    expect(isSlip('Sao Paolo', 'São Paulo', ALONE)).toBe(false)
    expect(isSlip('Sao Paolo', 'São Paulo', { elsewhere: false, company: true })).toBe(true)
  })
})

describe('personSlip', () => {
  it.each([
    ['Robert Muller', 'Robert S. Mueller', { given: 'same', surname: 'near' }],
    ['Bob Muller', 'Robert Mueller', { given: 'short', surname: 'near' }],
    ['Keira Knightly', 'Keira Knightley', { given: 'same', surname: 'near' }],
    ['Vladmir Putin', 'Vladimir Putin', { given: 'near', surname: 'same' }],
    ['Hans Muller', 'Robert Mueller', null],
    ['Dave Winer', 'Anthony Weiner', null],
    ['Wayne Rooneys', 'Wayne Rooney', null],
    ['Robart Muller', 'Robert Mueller', null],
    ['Muller', 'Robert Mueller', null],
  ])('%s for %s', (written, recorded, slip) => {
    expect(personSlip(written, recorded)).toEqual(slip)
  })
})
