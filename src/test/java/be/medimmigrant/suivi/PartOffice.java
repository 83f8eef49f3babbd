package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** On a second one, at the same time: the fund, the desk and the product itself. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.account", "be.medimmigrant.suivi.codes", "be.medimmigrant.suivi.deadline", "be.medimmigrant.suivi.demo", "be.medimmigrant.suivi.fund", "be.medimmigrant.suivi.inbox",
        "be.medimmigrant.suivi.platform.pages", "be.medimmigrant.suivi.platform.run", "be.medimmigrant.suivi.platform.start", "be.medimmigrant.suivi.statistics", "be.medimmigrant.suivi.textblock"})
class PartOffice {}
