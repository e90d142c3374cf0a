import { expect, test } from 'vitest'
import { areOneRole, roleOf } from '../../src/match/role.ts'

test.each([
  ['the club', 'the club'],
  ['His office', 'President Ondrey’s office'],
  ['the company', 'a company spokesman'],
  ['the company', 'a spokeswoman for the company'],
  ['the minister', 'the transport minister'],
  ['the mayor', 'The mayor of Norvik'],
  ['Mme la ministre', 'la ministre des transports'],
  ['Le syndicat Marins unis', 'le syndicat'],
  ['der Bürgermeister', 'der Bürgermeister'],
])('%s may be %s', (one, other) => {
  expect(areOneRole(roleOf(one), roleOf(other))).toBe(true)
  expect(areOneRole(roleOf(other), roleOf(one))).toBe(true)
})

test.each([
  ['a resident', 'a resident'],
  ['the witness', 'the witness'],
  ['his office', 'her office'],
  ['the finance minister', 'the transport minister'],
  ['the mayor of Norvik', 'the mayor of Estmark'],
  ['the mayor', 'the former mayor'],
  ['the mayor', 'the mayor’s brother'],
  ['a company', 'the company'],
  ['the club', 'the council'],
  ['le maire de Brénal', 'le maire de Vaubrun'],
])('%s is not %s, as far as can be seen', (one, other) => {
  expect(areOneRole(roleOf(one), roleOf(other))).toBe(false)
})
