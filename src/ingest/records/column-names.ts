import type { FieldMap } from '../../options.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Names under which newspapers, archives, news services and crawlers keep the text itself, the surest first; as `plainName` gives them.
 *
 * Looked up: news-please (`maintext`), newspaper (`text`), All the News (`content`, `article`), Media Cloud (`text`), Factiva (`body`), Swissdox (`content`),
 * the Guardian (`bodyText`), Arc (`content_elements`), WordPress (`content.rendered`), AFP (`news`), LexisNexis (`Document.Content`), ProQuest (`FullText`),
 * Common Crawl News (`plain_text`), Event Registry (`body`), Webz (`text`).
 */
export const SURE_TEXT = words(`
  articlebody maintext bodytext fulltext articletext articlecontent articlefulltext storybody storytext newstext newscontent newsbody postbody postcontent
  textbody textcontent contenttext bodyplain plaintext bodyxhtml bodyhtml contenthtml articlehtml htmlbody htmlcontent contentelements bodycontent
  volltext artikeltext haupttext fliesstext texteintegral textocompleto textointegral testocompleto brodtext brodtekst bodymarkdown
`)

/** Names that a text may have, and an excerpt too: the longest is the text. */
export const LIKELY_TEXT = words(`
  text body content contents article story fulltxt txt rawtext news document doc transcript ocrtext ocr paragraphs bodyparagraphs
  inhalt artikel textkorper beitrag texte contenu corps texto contenido cuerpo articulo noticia conteudo corpo materia testo contenuto articolo
  tekst inhoud tresc innehall artikkel innhold indhold szoveg
`)

/** Names of everything else, the surest first. */
export const COLUMN_NAMES: Readonly<Record<Exclude<keyof FieldMap, 'text'>, readonly string[]>> = {
  title: words(`
    headline articleheadline articletitle newstitle posttitle storytitle headlines title webtitle headlinemain heading head hl titel uberschrift schlagzeile
    titre titulo titular titolo kop koptekst tytul tittel overskrift rubrik otsikko cim
  `),
  deck: words(`
    deck dek standfirst subtitle subheadline subheadlines subheading subhead articlesubtitle untertitel unterzeile vorspann chapo chapeau soustitre bajada
    entradilla subtitulo copete sottotitolo sommario ingress manchet lead
  `),
  outlet: words(`
    outlet outletname newsoutlet publication publicationname publicationtitle newspaper newspapername medianame mediumname mediatitle publisher publishername
    sitename site sourcename namesource newssource sourcetitle journalname source medium media sourcedomain newsdomain domain hostname sourcehostname website
    zeitung zeitungsname publikation herausgeber quelle journal fuente periodico diario medio fonte giornale testata jornal veiculo krant bron avis kilde tidning
    kalla sourceurl
  `),
  url: words(`
    url link permalink canonicalurl articleurl articlelink weburl webnewsurl newsurl storyurl storylink newslink postlink canonicallink originalurl requestedurl
    respondedurl pageurl documenturl sourceurl href uri adresse lien enlace
  `),
  date: words(`
    datepublished publisheddate publishdate datepublish publishedat publishedon publicationdate publicationdatetime datepublication pubdate pubdatetime
    publishtime publishedtime publishtimestamp publishingdate publicationtime webpublicationdate displaydate firstpublished firstpublishedat firstpublishdate
    firstpublicationdate published pubtime datetimepub datetimepublished posted posteddate postedat dateposted issued dateissued issuedate articledate newsdate
    storydate date datetime dateandtime day seendate timestamp time created createdat datecreated
    datum veroffentlicht veroffentlichungsdatum erscheinungsdatum erscheinungstag datedepublication datedeparution fecha fechapublicacion fechadepublicacion
    datapubblicazione datadipubblicazione datapublicacao datadepublicacao data publicatiedatum verschijningsdatum dato publiseringsdato publiceringsdatum
    publicerad publisert udgivelsesdato
  `),
  updated: words(`
    datemodified modifieddate datemodify modified modifiedat modifiedon modificationdate modificationdatetime lastmodified lastmodifieddate updated updatedat
    updateddate updatedate updatetime updatedtime lastupdated lastupdate lastupdatedate dateupdated aktualisiert geandert anderungsdatum misajour
    datedemodification actualizado fechaactualizacion aggiornato atualizado dataatualizacao bijgewerkt oppdatert uppdaterad opdateret
  `),
  author: words(`
    author authors authorname authornames articleauthor byline by writer writers reporter reporters journalist journalists creator credits autor autoren autorin
    verfasser auteur auteurs autore autori autores forfatter skribent signature
  `),
  language: words('language lang languagecode langcode articlelanguage inlanguage locale sprache langue idioma lingua taal sprak sprog'),
  itemId: words('itemid guid'),
  version: words('itemversion'),
  note: words('ednote editornote editorsnote noteforeditors'),
  role: words('role'),
}

/** Names of what only wraps the names above: one level below is looked at as well. */
export const WRAPPERS: ReadonlySet<string> = new Set(words('fields attributes meta metadata document thread source'))
