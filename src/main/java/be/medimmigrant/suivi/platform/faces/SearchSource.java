package be.medimmigrant.suivi.platform.faces;

import java.util.List;

/** A feature that can be searched from the header of every page. One CDI bean per kind of thing. */
public interface SearchSource {

    /** @return at most that many things the words may mean, best first */
    List<SearchHit> find(String words, int most);
}
