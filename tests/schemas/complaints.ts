import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'

/** What a validator says against a document, a line each; throws where it is no XML. */
export type Complaints = (xml: string) => readonly string[]

interface Validator {
  readonly validate: (document: XmlDocument) => void
}

/** The complaints of an XML schema, made when first needed. */
export function xsd(file: string): Complaints {
  return complaintsOf(() => XsdValidator.fromDoc(parsed(file)))
}

/** The complaints of a RelaxNG schema, made when first needed: a large one takes some seconds. */
export function relaxNg(file: string): Complaints {
  return complaintsOf(() => RelaxNGValidator.fromDoc(parsed(file)))
}

const parsed = (file: string): XmlDocument => XmlDocument.fromString(readFileSync(`tests/schemas/${file}`, 'utf8'))

function complaintsOf(made: () => Validator): Complaints {
  let validator: Validator | undefined
  return (xml) => {
    validator ??= made()
    const document = XmlDocument.fromString(xml)
    try {
      validator.validate(document)
      return []
    } catch (error) {
      return String(error).split('\n')
    } finally {
      document.dispose()
    }
  }
}
