package vn.tongket.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that fails once it has become too large; for clients that do not say its length beforehand. */
final class BodyLimit implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long length;
    private Handler<Throwable> failed = failure -> {};

    BodyLimit(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    /** Whether more came than may come. */
    boolean isExceeded() {
        return length > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        if (isExceeded()) {
            // What still arrives is dropped
            return;
        }
        length += piece.length();
        if (isExceeded()) {
            failed.handle(new IllegalStateException("The body is larger than " + limit + " bytes"));
        } else {
            handler.handle(piece);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
