package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** On one server: who asks, and what is done for them. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.audit", "be.medimmigrant.suivi.casefile", "be.medimmigrant.suivi.followup", "be.medimmigrant.suivi.person", "be.medimmigrant.suivi.platform.acting",
        "be.medimmigrant.suivi.platform.health", "be.medimmigrant.suivi.platform.persistence", "be.medimmigrant.suivi.register"})
class PartPeople {}
