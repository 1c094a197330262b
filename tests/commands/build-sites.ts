// Builds the sites that the tests look at, for runs that share them (HANDBOOK_KEEP_SITES=1).
import buildSites from '../support/site/build-sites.ts';

buildSites();
