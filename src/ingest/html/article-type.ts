/** The types that schema.org has for articles. */
export const ARTICLE =
  /^(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|ScholarlyArticle|TechArticle|SatiricalArticle|AdvertiserContentArticle|SocialMediaPosting)$/
