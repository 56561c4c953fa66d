/**
 * What joins the stages: {@link broadside.pipeline.Loader} reads the record, {@link
 * broadside.pipeline.Validator} checks it, {@link broadside.pipeline.Planner} plans the site,
 * {@link broadside.pipeline.SitePublisher} makes it, verifies it and puts it in place.
 */
package broadside.pipeline;
