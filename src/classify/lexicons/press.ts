import { words } from './lexicon.ts'

/** Last words of the names of papers, stations and programmes. Source: the mastheads of English, German, French and Spanish papers. */
export const PRESS: ReadonlySet<string> = words(`
  gazette times post herald tribune journal guardian news newspaper telegraph mail mirror sun star observer chronicle courier examiner inquirer
  dispatch record standard express independent bulletin ledger sentinel register globe bee radio television tv channel magazine weekly beast
  zeitung blatt rundfunk kurier bote presse spiegel tagblatt tageblatt anzeiger nachrichten fernsehen
  quotidien hebdomadaire télévision chaîne figaro monde parisien inter info dépêche
  diario periódico revista gaceta televisión cadena país mundo vanguardia correo heraldo
`)

/** Countries apart, what a place may lie in: that one paper names the town and the other the state is no conflict. Source: ISO 3166-2 (US, GB, CA, AU, DE). */
export const STATES: ReadonlySet<string> = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina
  dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  england scotland wales ireland ontario quebec alberta manitoba saskatchewan queensland victoria tasmania
  bayern bavaria sachsen saxony hessen thüringen brandenburg niedersachsen saarland europe europa
`)
