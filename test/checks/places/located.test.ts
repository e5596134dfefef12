import { located } from '../../../src/checks/places/located.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(located, {
  speaks: [
    {
      text: 'Talks resumed in ⟦Geneva, Austria⟧.',
      message: 'Geneva is in Switzerland, not in Austria. Correct one of the two, or say which place is meant.',
    },
    'She was born in ⟦Kraków, Hungary⟧.',
    'He lives in ⟦Kyoto, China⟧.',
    'The fire in ⟦Munich, Switzerland⟧, was put out.',
    'The firm has offices in ⟦Nairobi, Uganda⟧.',
    'Police in ⟦Cologne, France⟧, said so.',
    'Officials in ⟦Tbilisi, Armenia⟧, met.',
    'Researchers from ⟦Stockholm, Norway⟧, agreed.',
    'The ⟦Eiffel Tower is located in London⟧.',
    'Rain fell on ⟦Seattle, Oregon⟧.',
  ],
  silent: [
    'Christmas Island is located in Asia.',
    'Talks resumed in Geneva, Switzerland.',
    'She was born in Kraków, Poland.',
    'A man from Paris, Texas, won.',
    'Moscow, Idaho, is a college town.',
    'He flew to London, Ontario.',
    'They met in Rome, Georgia.',
    'Officials in Taipei, China, and Pristina, Serbia, met.',
    'He was born in Lviv, Poland, in 1921.',
    'The embassy in Santiago, Spain, did not answer.',
    'They visited Oslo, Turin and Lyon.',
    '“I am in Geneva, Austria,” the caller said.',
    'Mount Everest is in Nepal.',
    'The stations in London, Amsterdam and Sydney failed.',
    'Visitors from London, France and Germany came.',
    'Athens, Ohio, and Vienna, Virginia, voted.',
    'Officials in Belfast, Ireland, met.',
  ],
})
