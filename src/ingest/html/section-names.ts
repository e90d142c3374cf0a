/** Names of sections and of kinds of articles, which pages put behind or before a headline as they do their own name. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  (
    'news|world|world news|home|homepage|front page|local|local news|latest|latest news|breaking|breaking news|national|international|regional|business|economy|money|finance|politics|opinion|' +
    'comment|commentary|editorial|editorials|letters|columns|analysis|explainer|review|reviews|sport|sports|football|culture|arts|life|lifestyle|style|society|health|science|technology|tech|' +
    'environment|climate|education|travel|food|weather|crime|courts|media|entertainment|tv|video|videos|watch|listen|live|live updates|photos|pictures|gallery|podcast|podcasts|exclusive|interview|interviews|feature|features|' +
    'obituary|obituaries|archive|archives|blog|blogs|press release|press releases|newsroom|article|articles|story|stories|print|print version|printer friendly|page|untitled|uk|us|usa|eu|europe|africa|asia|americas|' +
    'nachrichten|startseite|politik|wirtschaft|sport|kultur|panorama|gesellschaft|meinung|kommentar|wissen|wissenschaft|regional|lokales|inland|ausland|archiv|artikel|reise|gesundheit|' +
    'actualités|actualité|actu|accueil|politique|économie|culture|société|opinions|idées|sports|sciences|santé|planète|monde|régions|vidéo|' +
    'noticias|portada|inicio|política|economía|cultura|sociedad|opinión|deportes|internacional|nacional|ciencia|salud|mundo|vídeo|' +
    'notizie|cronaca|politica|economia|cultura|società|opinioni|esteri|salute|scienza|mondo|notícias|início|política|economia|sociedade|opinião|esportes|desporto|saúde|ciência|' +
    'nieuws|binnenland|buitenland|politiek|economie|cultuur|opinie|nyheter|nyheder|inrikes|utrikes|indland|udland|politikk|økonomi|ekonomi|kultur|debatt|debat|wiadomości|polityka|gospodarka|kraj|świat|новости|политика|экономика|общество|мир|новини'
  ).split('|'),
)
