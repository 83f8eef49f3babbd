package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.platform.faces.Undo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One of each component, for the tests of the look and of the shell's promises. Not part of any WAR that is delivered. */
@Named
@ViewScoped
public class SpecimenPage implements Serializable {

    public record Plant(String code, String name) implements Serializable {}

    public record TakeBack(String what) implements Undo {
        @Override
        public void undo() {
            throw new RuleViolated("shell.undo.tooLate");
        }
    }

    private static final List<String> NAMES = List.of("Aubépine", "Bruyère", "Fougère", "Genêt", "Lilas", "Mimosa", "Olivier", "Sorbier", "Tilleul");
    @Inject Clock clock;
    @Inject Toasts toasts;
    private boolean demanding;
    private String words;
    private String note;
    private LocalDate day;
    private LocalDate pastDay;
    private String plant;
    private Plant pojo;
    private List<String> several = new ArrayList<>();
    private String one;
    private String radio;
    private String menu;
    private boolean tick;
    private List<String> ticks = new ArrayList<>();
    private LocalDate today;

    @PostConstruct
    void start() {
        today = LocalDate.now(clock);
        several.add("bruyere");
    }

    public List<String> find(String typed) {
        return all().stream().filter(p -> p.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))).map(Plant::code).toList();
    }

    public List<Plant> findPlants(String typed) {
        return find(typed).stream().map(this::plant).toList();
    }

    public String name(String code) {
        return code == null || code.isEmpty() ? "" : plant(code).name();
    }

    private Plant plant(String code) {
        return all().stream().filter(p -> p.code().equals(code)).findFirst().orElse(new Plant(code, code));
    }

    public List<Plant> all() {
        return NAMES.stream().map(n -> new Plant(java.text.Normalizer.normalize(n.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", ""), n)).toList();
    }

    public List<Integer> getRows() {
        return IntStream.rangeClosed(1, 23).boxed().toList();
    }

    public void refuse() {
        throw new RuleViolated("acting.refused");
    }

    public void lose() {
        throw new OptimisticLockException();
    }

    public void breakDown() {
        throw new IllegalStateException("a bug that the test wants");
    }

    public void succeed() {
        toasts.say("Bruyère", "Bruyère", "/specimen.xhtml", new TakeBack("Bruyère"));
    }

    public void keep() {
        toasts.say(words == null ? "…" : words);
    }

    public LocalDate day(int days) {
        return today.plusDays(days);
    }

    public boolean isDemanding() { return demanding; }

    public void setDemanding(boolean demanding) { this.demanding = demanding; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    public LocalDate getDay() { return day; }

    public void setDay(LocalDate day) { this.day = day; }

    public LocalDate getPastDay() { return pastDay; }

    public void setPastDay(LocalDate pastDay) { this.pastDay = pastDay; }

    public String getPlant() { return plant; }

    public void setPlant(String plant) { this.plant = plant; }

    public Plant getPojo() { return pojo; }

    public void setPojo(Plant pojo) { this.pojo = pojo; }

    public List<String> getSeveral() { return several; }

    public void setSeveral(List<String> several) { this.several = several; }

    public String getOne() { return one; }

    public void setOne(String one) { this.one = one; }

    public String getRadio() { return radio; }

    public void setRadio(String radio) { this.radio = radio; }

    public String getMenu() { return menu; }

    public void setMenu(String menu) { this.menu = menu; }

    public boolean isTick() { return tick; }

    public void setTick(boolean tick) { this.tick = tick; }

    public List<String> getTicks() { return ticks; }

    public void setTicks(List<String> ticks) { this.ticks = ticks; }
}
