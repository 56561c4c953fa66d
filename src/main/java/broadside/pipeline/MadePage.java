package broadside.pipeline;

import broadside.verification.Lead;
import broadside.verification.SiteFault;
import java.util.List;

/**
 * A page that was just made.
 *
 * @param file its file
 * @param leads its links to places of the site
 * @param faults what is wrong with it by itself
 */
record MadePage(MadeFile file, List<Lead> leads, List<SiteFault> faults) {
  MadePage {
    leads = List.copyOf(leads);
    faults = List.copyOf(faults);
  }
}
