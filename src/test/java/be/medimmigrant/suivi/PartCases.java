package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** In one server: cases and the steps of their follow-up. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.audit", "be.medimmigrant.suivi.casefile", "be.medimmigrant.suivi.followup", "be.medimmigrant.suivi.platform.acting", "be.medimmigrant.suivi.platform.health"})
class PartCases {}
