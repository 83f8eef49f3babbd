package be.medimmigrant.suivi.register.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the phone form, field by field, as text and codes; this is also what a draft keeps. Nothing here is checked:
 * half a word is a value too.
 */
public class IntakeForm implements Serializable {

    private LocalDate receivedOn;
    private String means;
    private String caller;
    private String whom;
    private String personId;
    private String name;
    private String place;
    private String country;
    private String language;
    private String status;
    private String ageBand;
    private String birthYear;
    private String sex;
    private List<String> medical = new ArrayList<>();
    private List<String> themes = new ArrayList<>();
    private String note;
    private String outcome;
    private String followUpType;
    private String livesWith;
    private String previous;
    private List<String> notThese = new ArrayList<>();

    /** the day it came in; null for today */
    public LocalDate getReceivedOn() { return receivedOn; }

    public void setReceivedOn(LocalDate receivedOn) { this.receivedOn = receivedOn; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public String getCaller() { return caller; }

    public void setCaller(String caller) { this.caller = caller; }

    /** same, other, anonymous; null while nobody said */
    public String getWhom() { return whom; }

    public void setWhom(String whom) { this.whom = whom; }

    /** the known person that was recognised, or null */
    public String getPersonId() { return personId; }

    public void setPersonId(String personId) { this.personId = personId; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** a place, with housing after a bar */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    public String getAgeBand() { return ageBand; }

    public void setAgeBand(String ageBand) { this.ageBand = ageBand; }

    public String getBirthYear() { return birthYear; }

    public void setBirthYear(String birthYear) { this.birthYear = birthYear; }

    public String getSex() { return sex; }

    public void setSex(String sex) { this.sex = sex; }

    /** medical themes, illnesses and the mark of a non-medical request, together as they are said */
    public List<String> getMedical() { return medical; }

    public void setMedical(List<String> medical) { this.medical = medical == null ? new ArrayList<>() : new ArrayList<>(medical); }

    public List<String> getThemes() { return themes; }

    public void setThemes(List<String> themes) { this.themes = themes == null ? new ArrayList<>() : new ArrayList<>(themes); }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    public String getFollowUpType() { return followUpType; }

    public void setFollowUpType(String followUpType) { this.followUpType = followUpType; }

    /** the known person of whose household this one is, or null */
    public String getLivesWith() { return livesWith; }

    public void setLivesWith(String livesWith) { this.livesWith = livesWith; }

    /** whom the same caller spoke about before, or null */
    public String getPrevious() { return previous; }

    public void setPrevious(String previous) { this.previous = previous; }

    /** ids of persons who resemble the one typed and of whom somebody said «not her» */
    public List<String> getNotThese() { return notThese; }

    public void setNotThese(List<String> notThese) { this.notThese = notThese == null ? new ArrayList<>() : new ArrayList<>(notThese); }
}
