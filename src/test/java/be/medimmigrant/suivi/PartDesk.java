package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** In a second one, at the same time: who calls, and what the fund pays. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.fund", "be.medimmigrant.suivi.person", "be.medimmigrant.suivi.platform.persistence", "be.medimmigrant.suivi.register"})
class PartDesk {}
