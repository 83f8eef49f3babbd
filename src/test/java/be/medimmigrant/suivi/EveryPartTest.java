package be.medimmigrant.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectPackages;

class EveryPartTest {

    private static final Path TESTS = Path.of(System.getProperty("project.basedir", "."), "src/test/java");

    @Test
    void every_test_in_the_server_stands_in_one_part_and_only_one() throws IOException {
        List<String> packages = Stream.of(PartPeople.class, PartOffice.class).flatMap(part -> Stream.of(part.getAnnotation(SelectPackages.class).value())).toList();
        assertThat(inServer()).hasSizeGreaterThan(50).allSatisfy(test -> assertThat(packages.stream().filter(name -> test.startsWith(name + "."))).as(test).hasSize(1));
    }

    private static List<String> inServer() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("IT.java")).map(file -> TESTS.relativize(file).toString().replace('/', '.')).toList();
        }
    }
}
