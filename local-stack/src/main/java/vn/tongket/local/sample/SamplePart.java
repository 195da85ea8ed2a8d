package vn.tongket.local.sample;

import java.nio.file.Path;

/** The sample of one service. */
interface SamplePart {
    /** What it is about, in Vietnamese. */
    String name();

    /** Records what is not recorded yet and says, in Vietnamese, what there is now. */
    String load(Path folder, Crew crew);
}
