package greenroom.client.link;

/** Hears what reaches a client. */
public interface NewsListener {

    void hear(News news);
}
