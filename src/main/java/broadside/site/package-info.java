/**
 * The site as a plan: {@link broadside.site.SitePlan} is the list of its pages, each with its path,
 * what it depends on, and how it is made. {@link broadside.site.SiteLayout} decides all paths,
 * before a byte is made.
 */
package broadside.site;
