import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { worstIn } from './told-in.ts'

/** A sentence in three parts: who, what is done, to what; and what denies it, behind the verb or before it. */
const LANGUAGES = {
  de: {
    who: ['Der Müller', 'Die Gemeinde', 'Unser Verband'],
    does: ['verkauft', 'behält', 'erneuert'],
    what: ['die Mühle am Bach', 'den alten Ofen', 'das Wehr im Dorf'],
    denied: (does: string, what: string) => `${does} ${what} nicht`,
    modal: (does: string, what: string) => [`muss ${what} ${does}`, `darf ${what} ${does}`] as const,
  },
  fr: {
    who: ['Le meunier', 'La commune', 'Notre syndicat'],
    does: ['vend', 'garde', 'répare'],
    what: ['le moulin du village', 'la vieille ferme', 'le four à pain'],
    denied: (does: string, what: string) => `ne ${does} pas ${what}`,
    modal: (does: string, what: string) => [`doit ${does} ${what}`, `peut ${does} ${what}`] as const,
  },
  es: {
    who: ['El molinero', 'La comuna', 'Nuestro gremio'],
    does: ['vende', 'guarda', 'repara'],
    what: ['el molino del pueblo', 'la vieja finca', 'el horno de pan'],
    denied: (does: string, what: string) => `no ${does} ${what}`,
    modal: (does: string, what: string) => [`debe ${does} ${what}`, `puede ${does} ${what}`] as const,
  },
}

function told(figure: number | string): string {
  return `Valmora 2 dorna ${figure} tarel`
}

const sentences = Object.entries(LANGUAGES)

test.each(sentences)('in %s a lost negation is critical, whatever the sentence', (language, { who, does, what, denied }) => {
  fc.assert(
    fc.property(fc.constantFrom(...who), fc.constantFrom(...does), fc.constantFrom(...what), fc.boolean(), (one, verb, other, turned) => {
      const pair = [`${one} ${denied(verb, other)}`, `${one} ${verb} ${other}`] as const
      expect(worstIn(language, pair[turned ? 1 : 0], pair[turned ? 0 : 1])).toBe('critical')
    }),
    { numRuns: 20 },
  )
})

test.each(sentences)('in %s another modal verb is critical, whatever the sentence', (language, { who, does, what, modal }) => {
  fc.assert(
    fc.property(fc.constantFrom(...who), fc.constantFrom(...does), fc.constantFrom(...what), (one, verb, other) => {
      const [must, may] = modal(verb, other)
      expect(worstIn(language, `${one} ${must}`, `${one} ${may}`)).toBe('critical')
    }),
    { numRuns: 20 },
  )
})

test.each(['de', 'fr', 'es'])(
  'in %s another figure is critical, and the same one with a point for its thousands is nothing',
  (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999 }), fc.integer({ min: 1000, max: 99_999 }), (one, other) => {
        const pointed = String(one).replace(/(\d{3})$/, '.$1')
        expect(worstIn(language, told(one), told(pointed))).toBe('info')
        fc.pre(one !== other)
        expect(worstIn(language, told(one), told(other))).toBe('critical')
      }),
      { numRuns: 30 },
    )
  },
)
