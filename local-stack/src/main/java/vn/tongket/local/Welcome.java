package vn.tongket.local;

import java.nio.file.Path;
import vn.tongket.local.sample.Sample;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;

/** What to do with a stack that runs: addresses, users, a request that works. */
final class Welcome {
    private final LocalStack stack;

    Welcome(LocalStack stack) {
        this.stack = stack;
    }

    @Override
    public String toString() {
        String gateway = stack.address(Part.GATEWAY).toString().replace("127.0.0.1", "localhost");
        Path users = stack.home().users();
        return """
                Trang tổng kết / page     %1$s/
                API (Swagger UI)          %1$s/q/swagger-ui
                OpenAPI                   %1$s/q/openapi
                Người dùng / users        %2$s
                Mật khẩu / passwords      %3$s/<người dùng>
                Nhật ký / logs            %4$s

                Thử / try:
                  curl -u "viewer:$(cat '%3$s/viewer')" %1$s/api/v1/annual-reviews/2024

                Ctrl-C để dừng. / Ctrl-C stops everything.
                """
                .formatted(
                        gateway,
                        String.join(", ", Sample.userNames()),
                        users,
                        stack.home().logs());
    }
}
