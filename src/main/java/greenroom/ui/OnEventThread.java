package greenroom.ui;

import greenroom.client.News;
import greenroom.client.NewsListener;
import javax.swing.SwingUtilities;

/** Lets a listener hear on Swing's event thread, whichever thread the news comes on. */
public final class OnEventThread implements NewsListener {

    private final NewsListener listener;

    public OnEventThread(NewsListener listener) {
        this.listener = listener;
    }

    @Override
    public void hear(News news) {
        SwingUtilities.invokeLater(() -> listener.hear(news));
    }
}
