package be.medimmigrant.suivi.platform.persistence;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One row of a SQL projection, read by column name into the types of a view record. */
public record Row(Tuple tuple) {

    public String text(String column) {
        return (String) tuple.get(column);
    }

    public UUID id(String column) {
        return (UUID) tuple.get(column);
    }

    public boolean is(String column) {
        return Boolean.TRUE.equals(tuple.get(column));
    }

    public Integer number(String column) {
        return tuple.get(column) instanceof Number n ? n.intValue() : null;
    }

    public long longNumber(String column) {
        return ((Number) tuple.get(column)).longValue();
    }

    public List<String> texts(String column) {
        return List.of((String[]) tuple.get(column));
    }

    public LocalDate day(String column) {
        Object value = tuple.get(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public Instant moment(String column) {
        Object value = tuple.get(column);
        if (value instanceof OffsetDateTime time) return time.toInstant();
        return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
    }
}
