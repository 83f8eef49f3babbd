package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** In the other server, at the same time: money, the inbox, the figures, and the product started as a user starts it. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.demo", "be.medimmigrant.suivi.fund", "be.medimmigrant.suivi.inbox", "be.medimmigrant.suivi.platform", "be.medimmigrant.suivi.statistics", "be.medimmigrant.suivi.textblock"})
class SecondHalf {}
