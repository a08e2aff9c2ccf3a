package greenroom.client;

/** Decides which part of a growing conversation a reader sees. */
public final class AutoScroll {

    private boolean atTheEnd = true;
    private int extent;
    private int height;

    /**
     * Where the view should stand, now that something about it has changed. All in the same unit, from the top.
     *
     * @param top where it stands
     * @param extent how much of the conversation it shows
     * @param height how much there is to show
     */
    public int top(int top, int extent, int height) {
        boolean readerMoved = extent == this.extent && height == this.height;
        if (readerMoved) {
            atTheEnd = top + extent >= height;
        }
        this.extent = extent;
        this.height = height;
        return atTheEnd ? height - extent : top;
    }
}
