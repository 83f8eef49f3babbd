package be.medimmigrant.suivi;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Then, when one of them is done: the product started as a user starts it, who may use it, what every page has, inboxes, lists, terms and figures. */
@Suite
@IncludeClassNamePatterns(".*IT")
@SelectPackages({"be.medimmigrant.suivi.account", "be.medimmigrant.suivi.codes", "be.medimmigrant.suivi.deadline", "be.medimmigrant.suivi.demo", "be.medimmigrant.suivi.inbox", "be.medimmigrant.suivi.platform.pages", "be.medimmigrant.suivi.platform.run", "be.medimmigrant.suivi.platform.start", "be.medimmigrant.suivi.statistics", "be.medimmigrant.suivi.textblock"})
class PartProduct {}
