package greenroom.features;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Plays every scenario under features/ against the running program. */
@Suite(failIfNoTests = false)
@IncludeEngines("cucumber")
@SelectDirectories("features")
class FeaturesIT {
}
