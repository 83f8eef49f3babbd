package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** In one server: people, calls, cases and their dates. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.account", "be.medimmigrant.suivi.audit", "be.medimmigrant.suivi.casefile", "be.medimmigrant.suivi.codes", "be.medimmigrant.suivi.deadline", "be.medimmigrant.suivi.followup", "be.medimmigrant.suivi.person", "be.medimmigrant.suivi.register"})
class FirstHalf {}
