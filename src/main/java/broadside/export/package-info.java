/**
 * The documents: {@link broadside.export.Exporters} lists them, each an {@link
 * broadside.export.Exporter} of one document in one format; beside them what templates of pages,
 * feeds and the sitemap see.
 */
package broadside.export;
