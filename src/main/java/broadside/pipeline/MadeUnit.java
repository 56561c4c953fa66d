package broadside.pipeline;

import broadside.verification.Lead;
import java.util.List;

/**
 * Pages that were made, in this build or an earlier one: those of an incident, or those about all.
 *
 * @param inputs the sum of all that they depend on
 * @param summary the summary of the incident, as {@link SummaryCodec} writes it; empty for pages
 *     about all
 * @param summarySum the sum of that
 * @param files their files
 * @param leads their links to other places of the site
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it, and nobody compares units
record MadeUnit(
    String inputs, byte[] summary, String summarySum, List<MadeFile> files, List<Lead> leads) {
  MadeUnit {
    files = List.copyOf(files);
    leads = List.copyOf(leads);
  }
}
