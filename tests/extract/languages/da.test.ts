import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Danish newspapers', () => {
  test.each([
    ['a hyphen for a dash', '- Vi er rystede, siger borgmester Lone Kjær.', ['Lone Kjær: Vi er rystede']],
    [
      'marks that point inward',
      '»Det er en sorgens dag,« siger direktør Mads Friis til avisen. »Vi har mistet en ven.«',
      ['Mads Friis: Det er en sorgens dag, … Vi har mistet en ven.'],
    ],
    ['ifølge', 'Ifølge minister Karen Toft er aftalen »historisk«.', ['Karen Toft: historisk']],
    ['titles and terms', 'Filmen »Havets børn« får premiere torsdag. Den såkaldte »grønne skat« er droppet.', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
