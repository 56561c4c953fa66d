/**
 * The formats. A document of an incident in one format is an {@link broadside.export.Exporter}; all
 * of them stand in {@link broadside.export.Exporters}. {@link broadside.export.SiteExporter} makes
 * the website of them.
 */
package broadside.export;
